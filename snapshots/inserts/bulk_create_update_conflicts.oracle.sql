-- Customer.objects.bulk_create([Customer(pk=1, name='Alicia', email='alice@example.com'), Customer(pk=500, name='New', email='new@example.com')], update_conflicts=True, unique_fields=['id'], update_fields=['name'])

MERGE INTO "EXAMPLE_CUSTOMER"
USING (
  SELECT
    TO_NUMBER(%s) AS "ID",
    %s AS "NAME",
    %s AS "EMAIL",
    %s AS "CITY",
    TO_NUMBER(%s) AS "IS_ACTIVE",
    TO_NUMBER(%s) AS "WANTS_MAIL"
  FROM DUAL
  UNION ALL
  SELECT
    TO_NUMBER(%s),
    %s,
    %s,
    %s,
    TO_NUMBER(%s),
    TO_NUMBER(%s)
  FROM DUAL
) "EXCLUDED"
ON (
  "EXAMPLE_CUSTOMER"."ID" = "EXCLUDED"."ID"
)
WHEN MATCHED THEN UPDATE SET
  "NAME" = "EXCLUDED"."NAME"
WHEN NOT MATCHED THEN INSERT ("ID", "NAME", "EMAIL", "CITY", "IS_ACTIVE", "WANTS_MAIL") VALUES (
  "EXCLUDED"."ID",
  "EXCLUDED"."NAME",
  "EXCLUDED"."EMAIL",
  "EXCLUDED"."CITY",
  "EXCLUDED"."IS_ACTIVE",
  "EXCLUDED"."WANTS_MAIL"
);
-- parameters: (1, 'Alicia', 'alice@example.com', '', 1, None, 500, 'New', 'new@example.com', '', 1, None)
