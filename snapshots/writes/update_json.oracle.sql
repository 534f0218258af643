-- Document.objects.filter(data__a=1).update(extra={'b': None})

UPDATE "EXAMPLE_DOCUMENT" SET "EXTRA" = %s
WHERE
  (
    INSTR(
      '-0123456789',
      DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.a' RETURNING CLOB WITH WRAPPER), 1, 2)
    ) > 0
    AND JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.a' RETURNING NUMBER) = %s
  );
-- parameters: ('{"b": null}', 1)
