-- Customer.objects.bulk_create([Customer(name='Alicia', email='alice@example.com', city='Oslo', wants_mail=None)], update_conflicts=True, unique_fields=['email'], update_fields=['name', 'city', 'wants_mail'])

MERGE INTO "EXAMPLE_CUSTOMER"
USING (
  SELECT
    %s AS "NAME",
    %s AS "EMAIL",
    %s AS "CITY",
    TO_NUMBER(%s) AS "IS_ACTIVE",
    TO_NUMBER(%s) AS "WANTS_MAIL"
  FROM DUAL
) "EXCLUDED"
ON (
  "EXAMPLE_CUSTOMER"."EMAIL" = "EXCLUDED"."EMAIL"
)
WHEN MATCHED THEN UPDATE SET
  "NAME" = "EXCLUDED"."NAME",
  "CITY" = "EXCLUDED"."CITY",
  "WANTS_MAIL" = "EXCLUDED"."WANTS_MAIL"
WHEN NOT MATCHED THEN INSERT ("NAME", "EMAIL", "CITY", "IS_ACTIVE", "WANTS_MAIL") VALUES (
  "EXCLUDED"."NAME",
  "EXCLUDED"."EMAIL",
  "EXCLUDED"."CITY",
  "EXCLUDED"."IS_ACTIVE",
  "EXCLUDED"."WANTS_MAIL"
);
-- parameters: ('Alicia', 'alice@example.com', 'Oslo', 1, None)
