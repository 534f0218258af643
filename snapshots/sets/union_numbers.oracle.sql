-- Entry.objects.values_list('rating', flat=True)
--     .union(Employee.objects.exclude(salary=None).values_list('salary', flat=True))

SELECT
  "EXAMPLE_ENTRY"."RATING" AS "RATING"
FROM "EXAMPLE_ENTRY"
UNION
SELECT
  "EXAMPLE_EMPLOYEE"."SALARY" AS "SALARY"
FROM "EXAMPLE_EMPLOYEE"
WHERE
  NOT (
    "EXAMPLE_EMPLOYEE"."SALARY" IS NULL
  );
-- parameters: ()
