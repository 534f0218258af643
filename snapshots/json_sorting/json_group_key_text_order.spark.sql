-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .annotate(k=Concat(KT('extra__x'), Value('!'), output_field=TextField()))
--     .values('k')
--     .annotate(n=Count('pk'))
--     .order_by('k')

SELECT
  `grouped`.`key1` AS `k`,
  COUNT(`grouped`.`example_document_id`) AS `n`
FROM (
  SELECT
    concat_ws(
      '',
      CASE
        WHEN regexp_like(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')), '^["]')
        THEN variant_get(parse_json(`example_document`.`extra`), '$.x', 'string')
        WHEN NOT regexp_like(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')), '^[n]')
        THEN to_json(variant_get(parse_json(`example_document`.`extra`), '$.x'))
      END,
      %s
    ) AS `key1`,
    `example_document`.`id` AS `example_document_id`
  FROM `example_document`
  WHERE
    `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
) AS `grouped`
GROUP BY
  `grouped`.`key1`
ORDER BY
  1 ASC;
-- parameters: ('!', 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
