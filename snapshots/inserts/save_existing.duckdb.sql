UPDATE "example_person" SET "name" = %s, "nickname" = NULL, "born" = NULL
WHERE
  "example_person"."id" = %s;
-- parameters: ('Ada King', 1)
