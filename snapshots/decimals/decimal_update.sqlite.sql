UPDATE "example_account" SET "balance" = %s, "rate" = %s
WHERE
  "example_account"."id" = %s;
-- parameters: ('1.123456789012345678', '1E-30', 1)
