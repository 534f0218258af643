UPDATE "example_measurement" SET "amount" = NULL, "payload" = NULL, "token" = NULL, "ratio" = NULL
WHERE
  "example_measurement"."id" = %s;
-- parameters: (1,)
