-- Employee.objects.filter(company_ceo_set__num_chairs__gt=1).update(salary=F('salary') * 2)

UPDATE "EXAMPLE_EMPLOYEE" SET "SALARY" = (
  "EXAMPLE_EMPLOYEE"."SALARY" * %s
)
WHERE
  "EXAMPLE_EMPLOYEE"."ID" IN (
    SELECT
      "U0"."ID"
    FROM "EXAMPLE_EMPLOYEE" "U0"
    INNER JOIN "EXAMPLE_COMPANY" "U1"
      ON (
        "U0"."ID" = "U1"."CEO_ID"
      )
    WHERE
      "U1"."NUM_CHAIRS" > %s
  );
-- parameters: (2, 1)
