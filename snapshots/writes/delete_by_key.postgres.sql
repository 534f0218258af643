DELETE FROM "example_orderline"
WHERE
  "example_orderline"."id" = %s;
-- parameters: (1,)
