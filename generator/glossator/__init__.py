"""Glossator turns plain articles into explainers: the public names."""
