"""The person's preferences inside the bounds."""
