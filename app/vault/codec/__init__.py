"""Values as bytes and back: JSON, one file a value, tolerant of fields that an older one lacks."""
