-- Customer.objects.filter(email__icontains=F('name')).order_by('pk')

SELECT
  "EXAMPLE_CUSTOMER"."ID",
  "EXAMPLE_CUSTOMER"."NAME",
  "EXAMPLE_CUSTOMER"."EMAIL",
  "EXAMPLE_CUSTOMER"."CITY",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL"
FROM "EXAMPLE_CUSTOMER"
WHERE
  UPPER("EXAMPLE_CUSTOMER"."EMAIL") LIKE '%%' || UPPER(
    REPLACE(REPLACE(REPLACE((
      "EXAMPLE_CUSTOMER"."NAME"
    ), '\', '\\'), '%%', '\%%'), '_', '\_')
  ) || '%%' ESCAPE '\'
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: ()
