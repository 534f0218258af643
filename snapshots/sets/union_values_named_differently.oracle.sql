-- Employee.objects.values_list('lastname').union(Person.objects.order_by().values_list('name'))

SELECT
  "EXAMPLE_EMPLOYEE"."LASTNAME" AS "LASTNAME"
FROM "EXAMPLE_EMPLOYEE"
UNION
SELECT
  "EXAMPLE_PERSON"."NAME" AS "NAME"
FROM "EXAMPLE_PERSON";
-- parameters: ()
