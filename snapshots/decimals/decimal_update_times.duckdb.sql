UPDATE "example_account" SET "balance" = (
  "example_account"."balance" * %s
)
WHERE
  "example_account"."id" < %s;
-- parameters: (2, 3)
