-- Employee.objects.values_list('salary').union(Entry.objects.values_list('rating')).order_by(F('salary').desc(nulls_last=True))[:4]

SELECT
  "EXAMPLE_EMPLOYEE"."SALARY" AS "SALARY"
FROM "EXAMPLE_EMPLOYEE"
UNION
SELECT
  "EXAMPLE_ENTRY"."RATING" AS "RATING"
FROM "EXAMPLE_ENTRY"
ORDER BY
  1 DESC NULLS LAST
FETCH FIRST 4 ROWS ONLY;
-- parameters: ()
