UPDATE "EXAMPLE_MEASUREMENT" SET "AMOUNT" = %s, "PAYLOAD" = %s, "TOKEN" = %s, "RATIO" = %s
WHERE
  "EXAMPLE_MEASUREMENT"."ID" = %s;
-- parameters: (None, None, None, None, 1)
