INSERT INTO "EXAMPLE_EMPLOYEE" (
  "FIRSTNAME",
  "LASTNAME",
  "SALARY"
)
VALUES
  (%s, %s, TO_NUMBER(%s));
-- parameters: ('New', 'One', None)
