-- Person(pk=1, name='Ada King').save(force_update=True)

UPDATE "example_person" SET "name" = %s, "nickname" = %s, "born" = %s
WHERE
  "example_person"."id" = %s;
-- parameters: ('Ada King', None, None, 1)
