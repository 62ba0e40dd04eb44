chmod 000 content/plans
