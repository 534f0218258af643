-- Document.objects.annotate(v=KT('data__b'))
--     .values('v')
--     .annotate(n=Count('pk'))
--     .order_by(F('v').asc(nulls_last=True))

SELECT
  CASE
    WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."b"')) <> 'NULL'
    THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."b"'))
  END AS `v`,
  COUNT(`example_document`.`id`) AS `n`
FROM `example_document`
GROUP BY
  CASE
    WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."b"')) <> 'NULL'
    THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."b"'))
  END
ORDER BY
  CASE
    WHEN CASE
      WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."b"')) <> 'NULL'
      THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."b"'))
    END IS NULL
    THEN 1
    ELSE 0
  END,
  1 ASC;
-- parameters: ()
