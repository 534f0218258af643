-- Document.objects.annotate(told=Q(extra__has_key='x'))
--     .values('told')
--     .annotate(n=Count('pk'))
--     .order_by('told')

SELECT
  CASE
    WHEN NOT `example_document`.`extra` IS NULL
    THEN NOT to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')) IS NULL
  END AS `told`,
  COUNT(`example_document`.`id`) AS `n`
FROM `example_document`
GROUP BY
  CASE
    WHEN NOT `example_document`.`extra` IS NULL
    THEN NOT to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')) IS NULL
  END
ORDER BY
  1 ASC;
-- parameters: ()
