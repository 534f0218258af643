-- Document.objects.annotate(v=KT('data__b'))
--     .values('v')
--     .annotate(n=Count('pk'))
--     .order_by(F('v').asc(nulls_last=True))

SELECT
  CASE
    WHEN regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')), '^["]')
    THEN variant_get(parse_json(`example_document`.`data`), '$.b', 'string')
    WHEN NOT regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')), '^[n]')
    THEN to_json(variant_get(parse_json(`example_document`.`data`), '$.b'))
  END AS `v`,
  COUNT(`example_document`.`id`) AS `n`
FROM `example_document`
GROUP BY
  CASE
    WHEN regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')), '^["]')
    THEN variant_get(parse_json(`example_document`.`data`), '$.b', 'string')
    WHEN NOT regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')), '^[n]')
    THEN to_json(variant_get(parse_json(`example_document`.`data`), '$.b'))
  END
ORDER BY
  1 ASC NULLS LAST;
-- parameters: ()
