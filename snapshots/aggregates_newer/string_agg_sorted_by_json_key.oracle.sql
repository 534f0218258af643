-- Document.objects.aggregate(names=StringAgg(KT('data__s'), delimiter=Value(','), order_by=KT('data__s')))

SELECT
  LISTAGG(
    TO_NCHAR(
      TO_NCLOB(
        COALESCE(
          JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.s' RETURNING CLOB),
          JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.s' RETURNING CLOB)
        )
      )
    ),
    %s
  ) WITHIN GROUP (ORDER BY
    DBMS_LOB.SUBSTR(
      TO_NCLOB(
        COALESCE(
          JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.s' RETURNING CLOB),
          JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.s' RETURNING CLOB)
        )
      ),
      2000,
      1
    )) AS "NAMES"
FROM "EXAMPLE_DOCUMENT";
-- parameters: (',',)
