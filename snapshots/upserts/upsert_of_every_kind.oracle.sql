-- Measurement.objects.bulk_create([Measurement(pk=1, label='new', whole=1), Measurement(pk=500, label='newer', small=1, whole=2, big=2 ** 40, ratio=0.5, amount=Decimal('0.5'), is_checked=True, payload=b'\x00%s', address='::1', token=KEY)], update_conflicts=True, unique_fields=['pk'], update_fields=['label', 'small', 'whole', 'big', 'ratio', 'amount', 'is_checked', 'payload', 'address', 'token'])

MERGE INTO "EXAMPLE_MEASUREMENT"
USING (
  SELECT
    TO_NUMBER(%s) AS "ID",
    %s AS "LABEL",
    %s AS "SLUG",
    %s AS "URL",
    TO_NUMBER(%s) AS "SMALL",
    TO_NUMBER(%s) AS "WHOLE",
    TO_NUMBER(%s) AS "BIG",
    TO_NUMBER(%s) AS "POSITIVE",
    TO_NUMBER(%s) AS "POSITIVE_SMALL",
    TO_NUMBER(%s) AS "POSITIVE_BIG",
    TO_NUMBER(%s) AS "RATIO",
    TO_NUMBER(%s) AS "AMOUNT",
    TO_NUMBER(%s) AS "IS_VALID",
    TO_NUMBER(%s) AS "IS_CHECKED",
    TO_BLOB(%s) AS "PAYLOAD",
    %s AS "ADDRESS",
    %s AS "TOKEN"
  FROM DUAL
  UNION ALL
  SELECT
    TO_NUMBER(%s),
    %s,
    %s,
    %s,
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_BLOB(%s),
    %s,
    %s
  FROM DUAL
) "EXCLUDED"
ON (
  "EXAMPLE_MEASUREMENT"."ID" = "EXCLUDED"."ID"
)
WHEN MATCHED THEN UPDATE SET
  "LABEL" = "EXCLUDED"."LABEL",
  "SMALL" = "EXCLUDED"."SMALL",
  "WHOLE" = "EXCLUDED"."WHOLE",
  "BIG" = "EXCLUDED"."BIG",
  "RATIO" = "EXCLUDED"."RATIO",
  "AMOUNT" = "EXCLUDED"."AMOUNT",
  "IS_CHECKED" = "EXCLUDED"."IS_CHECKED",
  "PAYLOAD" = "EXCLUDED"."PAYLOAD",
  "ADDRESS" = "EXCLUDED"."ADDRESS",
  "TOKEN" = "EXCLUDED"."TOKEN"
WHEN NOT MATCHED THEN INSERT (
  "ID",
  "LABEL",
  "SLUG",
  "URL",
  "SMALL",
  "WHOLE",
  "BIG",
  "POSITIVE",
  "POSITIVE_SMALL",
  "POSITIVE_BIG",
  "RATIO",
  "AMOUNT",
  "IS_VALID",
  "IS_CHECKED",
  "PAYLOAD",
  "ADDRESS",
  "TOKEN"
) VALUES (
  "EXCLUDED"."ID",
  "EXCLUDED"."LABEL",
  "EXCLUDED"."SLUG",
  "EXCLUDED"."URL",
  "EXCLUDED"."SMALL",
  "EXCLUDED"."WHOLE",
  "EXCLUDED"."BIG",
  "EXCLUDED"."POSITIVE",
  "EXCLUDED"."POSITIVE_SMALL",
  "EXCLUDED"."POSITIVE_BIG",
  "EXCLUDED"."RATIO",
  "EXCLUDED"."AMOUNT",
  "EXCLUDED"."IS_VALID",
  "EXCLUDED"."IS_CHECKED",
  "EXCLUDED"."PAYLOAD",
  "EXCLUDED"."ADDRESS",
  "EXCLUDED"."TOKEN"
);
-- parameters: (1, 'new', '', '', None, 1, None, 0, 0, 0, None, None, 0, None, None, None, None, 500, 'newer', '', '', 1, 2, 1099511627776, 0, 0, 0, 0.5, Decimal('0.5'), 0, 1, b'\x00%s', '::1', 'ffffffff000040008000000000000001')
