-- Customer.objects.annotate(v=truth_of(Q(is_active=True) ^ Q(city='Paris'))).order_by('pk')

SELECT
  "EXAMPLE_CUSTOMER"."ID",
  "EXAMPLE_CUSTOMER"."NAME",
  "EXAMPLE_CUSTOMER"."EMAIL",
  "EXAMPLE_CUSTOMER"."CITY",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL",
  (
    CASE
      WHEN (
        "EXAMPLE_CUSTOMER"."IS_ACTIVE" = 1 OR "EXAMPLE_CUSTOMER"."CITY" = %s
      )
      AND %s = (
        CASE WHEN "EXAMPLE_CUSTOMER"."IS_ACTIVE" = 1 THEN %s ELSE %s END + CASE WHEN "EXAMPLE_CUSTOMER"."CITY" = %s THEN %s ELSE %s END
      )
      THEN 1
      WHEN NOT (
        (
          "EXAMPLE_CUSTOMER"."IS_ACTIVE" = 1 OR "EXAMPLE_CUSTOMER"."CITY" = %s
        )
        AND %s = (
          CASE WHEN "EXAMPLE_CUSTOMER"."IS_ACTIVE" = 1 THEN %s ELSE %s END + CASE WHEN "EXAMPLE_CUSTOMER"."CITY" = %s THEN %s ELSE %s END
        )
      )
      THEN 0
    END
  ) AS "V"
FROM "EXAMPLE_CUSTOMER"
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: ('Paris', 1, 1, 0, 'Paris', 1, 0, 'Paris', 1, 1, 0, 'Paris', 1, 0)
