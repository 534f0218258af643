-- Membership(pk=1).delete()

DELETE FROM "EXAMPLE_MEMBERSHIP"
WHERE
  "EXAMPLE_MEMBERSHIP"."ID" IN (%s);
-- parameters: (1,)
