UPDATE "EXAMPLE_PERSON" SET "NAME" = %s, "NICKNAME" = %s, "BORN" = %s
WHERE
  "EXAMPLE_PERSON"."ID" = %s;
-- parameters: ('Ada King', None, None, 1)
