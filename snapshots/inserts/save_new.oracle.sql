INSERT INTO "EXAMPLE_PERSON" (
  "NAME",
  "NICKNAME",
  "BORN"
)
VALUES
  (%s, %s, %s);
-- parameters: ('New', None, None)
