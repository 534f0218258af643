-- Customer.objects.order_by('pk')
--     .annotate(v=Case(When(pk=1, then=Value('x')), When(pk=2, then=MD5('name')), default='name'))

SELECT
  "EXAMPLE_CUSTOMER"."ID",
  "EXAMPLE_CUSTOMER"."NAME",
  "EXAMPLE_CUSTOMER"."EMAIL",
  "EXAMPLE_CUSTOMER"."CITY",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL",
  CASE
    WHEN "EXAMPLE_CUSTOMER"."ID" = %s
    THEN TO_NCHAR(%s)
    WHEN "EXAMPLE_CUSTOMER"."ID" = %s
    THEN TO_NCHAR(
      LOWER(
        RAWTOHEX(
          STANDARD_HASH(UTL_I18N.STRING_TO_RAW("EXAMPLE_CUSTOMER"."NAME", 'AL32UTF8'), 'MD5')
        )
      )
    )
    ELSE "EXAMPLE_CUSTOMER"."NAME"
  END AS "V"
FROM "EXAMPLE_CUSTOMER"
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: (1, 'x', 2)
