-- Document.objects.order_by('pk')
--     .values_list('pk')
--     .filter(Q(data__f=1.0) | Q(extra__same=10.0) | Q(data__a=1.0))

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK"
FROM "EXAMPLE_DOCUMENT"
WHERE
  (
    (
      INSTR(
        '-0123456789',
        DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER), 1, 2)
      ) > 0
      AND JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING NUMBER) = %s
    )
    OR (
      INSTR(
        '-0123456789',
        DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.same' RETURNING CLOB WITH WRAPPER), 1, 2)
      ) > 0
      AND JSON_VALUE("EXAMPLE_DOCUMENT"."EXTRA", '$.same' RETURNING NUMBER) = %s
    )
    OR (
      INSTR(
        '-0123456789',
        DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.a' RETURNING CLOB WITH WRAPPER), 1, 2)
      ) > 0
      AND JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.a' RETURNING NUMBER) = %s
    )
  )
ORDER BY
  1 ASC;
-- parameters: (1, 10, 1)
