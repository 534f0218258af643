-- Document.objects.bulk_create([Document(title='a', data={'a': 1}), Document(title='b', data=Value(None, Document.data.field), extra=[])])

INSERT INTO "EXAMPLE_DOCUMENT" (
  "TITLE",
  "DATA",
  "EXTRA"
)
SELECT
  "ROWS"."TITLE",
  "ROWS"."DATA",
  "ROWS"."EXTRA"
FROM (
  SELECT
    %s AS "TITLE",
    TO_NCLOB(%s) AS "DATA",
    TO_NCLOB(%s) AS "EXTRA"
  FROM DUAL
  UNION ALL
  SELECT
    %s,
    TO_NCLOB(%s),
    TO_NCLOB(%s)
  FROM DUAL
) "ROWS";
-- parameters: ('a', '{"a": 1}', None, 'b', 'null', '[]')
