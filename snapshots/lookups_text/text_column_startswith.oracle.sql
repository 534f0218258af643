-- Customer.objects.filter(email__startswith=Lower('name')).order_by('pk')

SELECT
  "EXAMPLE_CUSTOMER"."ID",
  "EXAMPLE_CUSTOMER"."NAME",
  "EXAMPLE_CUSTOMER"."EMAIL",
  "EXAMPLE_CUSTOMER"."CITY",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL"
FROM "EXAMPLE_CUSTOMER"
WHERE
  "EXAMPLE_CUSTOMER"."EMAIL" LIKE REPLACE(
    REPLACE(REPLACE((
      LOWER("EXAMPLE_CUSTOMER"."NAME")
    ), '\', '\\'), '%%', '\%%'),
    '_',
    '\_'
  ) || '%%' ESCAPE '\'
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: ()
