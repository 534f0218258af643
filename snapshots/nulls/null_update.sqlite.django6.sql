UPDATE "example_measurement" SET "amount" = %s, "payload" = %s, "token" = %s, "ratio" = %s
WHERE
  "example_measurement"."id" = %s;
-- parameters: (None, None, None, None, 1)
