-- Person(name='New').save()

INSERT INTO "EXAMPLE_PERSON" (
  "NAME",
  "NICKNAME",
  "BORN"
)
VALUES
  (%s, %s, %s)
RETURNING "EXAMPLE_PERSON"."ID" INTO %s;
-- parameters: ('New', None, None, <variable for id>)
