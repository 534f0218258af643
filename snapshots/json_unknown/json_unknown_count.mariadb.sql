-- Document.objects.aggregate(yes=Count('pk', filter=Q(extra__has_key='x')), no=Count('pk', filter=~Q(extra={'x': True})))

SELECT
  COUNT(
    CASE
      WHEN NOT JSON_EXTRACT(`example_document`.`extra`, '$."x"') IS NULL
      THEN `example_document`.`id`
    END
  ) AS `yes`,
  COUNT(
    CASE
      WHEN NOT (
        JSON_NORMALIZE(`example_document`.`extra`) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE(%s)
        AND `example_document`.`extra` IS NOT NULL
      )
      THEN `example_document`.`id`
    END
  ) AS `no`
FROM `example_document`;
-- parameters: ('{"x": true}',)
