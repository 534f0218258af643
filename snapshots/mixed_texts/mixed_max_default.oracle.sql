-- Customer.objects.filter(pk=-1).aggregate(v=Max('name', default=Value('none')))

SELECT
  COALESCE(MAX("EXAMPLE_CUSTOMER"."NAME"), TO_NCHAR(%s)) AS "V"
FROM "EXAMPLE_CUSTOMER"
WHERE
  "EXAMPLE_CUSTOMER"."ID" = %s;
-- parameters: ('none', -1)
