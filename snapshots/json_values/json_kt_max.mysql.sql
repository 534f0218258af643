-- Document.objects.values('extra__x').annotate(m=Max(KT('data__b'))).filter(m__gt='a')

SELECT
  JSON_EXTRACT(`example_document`.`extra`, '$."x"') AS `extra__x`,
  MAX(
    CASE
      WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."b"')) <> 'NULL'
      THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."b"'))
    END
  ) AS `m`
FROM `example_document`
GROUP BY
  JSON_EXTRACT(`example_document`.`extra`, '$."x"')
HAVING
  MAX(
    CASE
      WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."b"')) <> 'NULL'
      THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."b"'))
    END
  ) > %s;
-- parameters: ('a',)
