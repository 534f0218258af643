-- Person(pk=1, name='Ada King').save(update_fields=['name'])

UPDATE "EXAMPLE_PERSON" SET "NAME" = %s
WHERE
  "EXAMPLE_PERSON"."ID" = %s;
-- parameters: ('Ada King', 1)
