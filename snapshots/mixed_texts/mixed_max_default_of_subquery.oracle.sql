-- Customer.objects.distinct().aggregate(v=Max('city', filter=Q(pk=-1), default=Value('none')))

SELECT
  COALESCE(MAX(CASE WHEN "__COL2" = %s THEN "__COL1" END), TO_NCHAR(%s))
FROM (
  SELECT DISTINCT
    "EXAMPLE_CUSTOMER"."ID" AS "COL1",
    "EXAMPLE_CUSTOMER"."NAME" AS "COL2",
    "EXAMPLE_CUSTOMER"."EMAIL" AS "COL3",
    "EXAMPLE_CUSTOMER"."CITY" AS "COL4",
    "EXAMPLE_CUSTOMER"."IS_ACTIVE" AS "COL5",
    "EXAMPLE_CUSTOMER"."WANTS_MAIL" AS "COL6",
    "EXAMPLE_CUSTOMER"."CITY" AS "__COL1",
    "EXAMPLE_CUSTOMER"."ID" AS "__COL2"
  FROM "EXAMPLE_CUSTOMER"
) "SUBQUERY";
-- parameters: (-1, 'none')
