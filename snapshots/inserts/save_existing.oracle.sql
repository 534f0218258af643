-- Person(pk=1, name='Ada King').save(force_update=True)

UPDATE "EXAMPLE_PERSON" SET "NAME" = %s, "NICKNAME" = NULL, "BORN" = NULL
WHERE
  "EXAMPLE_PERSON"."ID" = %s;
-- parameters: ('Ada King', 1)
