"""Web pages and XML of journals as text that knows where in the file each of its characters stands."""
