-- Document.objects.bulk_create([Document(pk=1, title='New', data={'a': [1, None, '%s']}, extra=None), Document(pk=500, title='Newer', data=[], extra={'b': "it's"})], update_conflicts=True, unique_fields=['pk'], update_fields=['data', 'extra'])

MERGE INTO "EXAMPLE_DOCUMENT"
USING (
  SELECT
    TO_NUMBER(%s) AS "ID",
    %s AS "TITLE",
    TO_NCLOB(%s) AS "DATA",
    TO_NCLOB(%s) AS "EXTRA"
  FROM DUAL
  UNION ALL
  SELECT
    TO_NUMBER(%s),
    %s,
    TO_NCLOB(%s),
    TO_NCLOB(%s)
  FROM DUAL
) "EXCLUDED"
ON (
  "EXAMPLE_DOCUMENT"."ID" = "EXCLUDED"."ID"
)
WHEN MATCHED THEN UPDATE SET
  "DATA" = "EXCLUDED"."DATA",
  "EXTRA" = "EXCLUDED"."EXTRA"
WHEN NOT MATCHED THEN INSERT ("ID", "TITLE", "DATA", "EXTRA") VALUES ("EXCLUDED"."ID", "EXCLUDED"."TITLE", "EXCLUDED"."DATA", "EXCLUDED"."EXTRA");
-- parameters: (1, 'New', '{"a": [1, null, "%s"]}', None, 500, 'Newer', '[]', '{"b": "it\'s"}')
