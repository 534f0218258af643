-- Customer.objects.order_by('pk')
--     .annotate(v=Cast(Case(When(pk=1, then=Value('on')), When(pk=2, then=None), default=Value('n')), BooleanField()))

SELECT
  "EXAMPLE_CUSTOMER"."ID",
  "EXAMPLE_CUSTOMER"."NAME",
  "EXAMPLE_CUSTOMER"."EMAIL",
  "EXAMPLE_CUSTOMER"."CITY",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL",
  CASE
    WHEN LOWER(
      TRIM(
        CASE
          WHEN "EXAMPLE_CUSTOMER"."ID" = %s
          THEN %s
          WHEN "EXAMPLE_CUSTOMER"."ID" = %s
          THEN NULL
          ELSE %s
        END
      )
    ) IN ('true', 'tru', 'tr', 't', 'yes', 'ye', 'y', 'on', '1')
    THEN 1
    WHEN NOT (
      LOWER(
        TRIM(
          CASE
            WHEN "EXAMPLE_CUSTOMER"."ID" = %s
            THEN %s
            WHEN "EXAMPLE_CUSTOMER"."ID" = %s
            THEN NULL
            ELSE %s
          END
        )
      ) IN ('true', 'tru', 'tr', 't', 'yes', 'ye', 'y', 'on', '1')
    )
    THEN 0
  END AS "V"
FROM "EXAMPLE_CUSTOMER"
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: (1, 'on', 2, 'n', 1, 'on', 2, 'n')
