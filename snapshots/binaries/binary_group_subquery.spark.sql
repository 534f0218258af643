-- Caption.objects.values(c=Subquery(Picture.objects.filter(pk=OuterRef('picture_id')).values('content')))
--     .annotate(n=Count('pk'))

SELECT
  `grouped`.`key1` AS `c`,
  COUNT(`grouped`.`example_caption_id`) AS `n`
FROM (
  SELECT
    (
      SELECT
        `U0`.`content` AS `content`
      FROM `example_picture` AS `U0`
      WHERE
        `U0`.`id` = (
          `example_caption`.`picture_id`
        )
    ) AS `key1`,
    `example_caption`.`id` AS `example_caption_id`
  FROM `example_caption`
) AS `grouped`
GROUP BY
  `grouped`.`key1`;
-- parameters: ()
