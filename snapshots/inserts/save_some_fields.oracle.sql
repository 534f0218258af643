UPDATE "EXAMPLE_PERSON" SET "NAME" = %s
WHERE
  "EXAMPLE_PERSON"."ID" = %s;
-- parameters: ('Ada King', 1)
