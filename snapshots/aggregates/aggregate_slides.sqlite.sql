SELECT
  SUM((
    "example_employee"."salary" + "example_company"."num_employees"
  )) AS "result"
FROM "example_company"
INNER JOIN "example_employee"
  ON (
    "example_company"."ceo_id" = "example_employee"."id"
  );
-- parameters: ()
