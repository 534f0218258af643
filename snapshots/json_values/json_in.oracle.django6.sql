-- Document.objects.order_by('pk').filter(data__in=[42, 'plain', {}])

SELECT
  "EXAMPLE_DOCUMENT"."ID",
  "EXAMPLE_DOCUMENT"."TITLE",
  "EXAMPLE_DOCUMENT"."DATA",
  "EXAMPLE_DOCUMENT"."EXTRA"
FROM "EXAMPLE_DOCUMENT"
WHERE
  (
    (
      INSTR(
        '-0123456789',
        DBMS_LOB.SUBSTR(
          JSON_QUERY('[' || "EXAMPLE_DOCUMENT"."DATA" || ']', '$[0]' RETURNING CLOB WITH WRAPPER),
          1,
          2
        )
      ) > 0
      AND JSON_VALUE('[' || "EXAMPLE_DOCUMENT"."DATA" || ']', '$[0]' RETURNING NUMBER) = %s
    )
    OR (
      DBMS_LOB.SUBSTR(
        JSON_QUERY('[' || "EXAMPLE_DOCUMENT"."DATA" || ']', '$[0]' RETURNING CLOB WITH WRAPPER),
        1,
        2
      ) = '"'
      AND DBMS_LOB.COMPARE(
        TO_NCLOB(JSON_VALUE('[' || "EXAMPLE_DOCUMENT"."DATA" || ']', '$[0]' RETURNING CLOB)),
        TO_NCLOB(%s)
      ) = 0
    )
    OR JSON_EQUAL("EXAMPLE_DOCUMENT"."DATA", %s)
  )
ORDER BY
  "EXAMPLE_DOCUMENT"."ID" ASC;
-- parameters: (42, 'plain', '{}')
