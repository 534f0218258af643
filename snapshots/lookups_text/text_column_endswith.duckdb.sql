-- Employee.objects.filter(lastname__endswith=Concat(Value('100'), Value('%_'), Value('sure')))

SELECT
  "example_employee"."id",
  "example_employee"."firstname",
  "example_employee"."lastname",
  "example_employee"."salary"
FROM "example_employee"
WHERE
  SUFFIX("example_employee"."lastname", (
    CONCAT(%s, %s, %s)
  ));
-- parameters: ('100', '%_', 'sure')
