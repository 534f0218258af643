-- Company.objects.annotate(salaries=F('ceo__salary'))
--     .values('num_employees', 'salaries')
--     .aggregate(result=Sum(F('salaries') + F('num_employees'), output_field=models.IntegerField()))

SELECT
  SUM((
    "EXAMPLE_EMPLOYEE"."SALARY" + "EXAMPLE_COMPANY"."NUM_EMPLOYEES"
  )) AS "RESULT"
FROM "EXAMPLE_COMPANY"
INNER JOIN "EXAMPLE_EMPLOYEE"
  ON (
    "EXAMPLE_COMPANY"."CEO_ID" = "EXAMPLE_EMPLOYEE"."ID"
  );
-- parameters: ()
