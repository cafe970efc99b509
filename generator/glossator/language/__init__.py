"""What English words mean to this program: one room for each thing that is told with them."""
