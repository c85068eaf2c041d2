"""What is known about the person, from where, and how it goes away."""
