-- Customer.objects.filter(is_active=True, wants_mail=None).exists()

SELECT
  %s AS "A"
FROM "EXAMPLE_CUSTOMER"
WHERE
  (
    "EXAMPLE_CUSTOMER"."IS_ACTIVE" = 1 AND "EXAMPLE_CUSTOMER"."WANTS_MAIL" IS NULL
  )
  AND ROWNUM <= 1;
-- parameters: (1,)
