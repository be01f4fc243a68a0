/**
 * Two bundles: `addin` is all that Excel loads; `host` is the embedded workbook that stands in for Excel.
 * They never share a file, so that nothing of the host can slip into the add-in.
 */
const path = require("path");
const webpack = require("webpack");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { FunctionsMetadataPlugin } = require("./src/functions/build/functionsMetadataPlugin");

const devUrl = "https://localhost:3000/";
/** Where the built add-in will be served from; set CONCORD_URL for a deployment. */
const publicUrl = process.env.CONCORD_URL ?? devUrl;

function common(name, mode) {
  return {
    name,
    mode,
    target: ["web", "es2022"],
    devtool: mode === "production" ? false : "source-map",
    cache: { type: "filesystem", name: `${name}-${mode}`, buildDependencies: { config: [__filename] } },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2022",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.wasm$/, type: "asset/resource" },
      ],
    },
    optimization: {
      // Licence notices stand once at the end of a file instead of before each of its modules.
      minimizer: [
        new TerserPlugin({
          minify: TerserPlugin.esbuildMinify,
          terserOptions: { target: "es2022", legalComments: "eof" },
        }),
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/** highs resolves its runtime through Node modules when there is no browser; a browser never takes that path. */
const dropNodeImports = new webpack.NormalModuleReplacementPlugin(/^node:/, (resource) => {
  resource.request = path.resolve(__dirname, "src/worker/noNodeModule.ts");
});

module.exports = (_env, { mode = "production" }) => [
  {
    ...common("addin", mode),
    // One page runs both (shared runtime), so they share their modules: one cache, one pool of workers.
    entry: {
      functions: "./src/functions/index.ts",
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: "functions" },
    },
    output: {
      path: path.resolve(__dirname, "dist/addin"),
      // The manifest names the functions' file, so that its name may not change with its content; the query
      // in the page makes browsers fetch it anew when it does.
      filename: ({ chunk }) =>
        chunk.name === "functions" ? "functions.js?[contenthash:8]" : "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      assetModuleFilename: "[name].[hash:8][ext]",
      clean: true,
    },
    plugins: [
      dropNodeImports,
      new FunctionsMetadataPlugin(publicUrl),
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
      new HtmlWebpackPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (content) => content.toString().replaceAll(devUrl, publicUrl),
          },
        ],
      }),
    ],
  },
  {
    ...common("host", mode),
    entry: {
      host: "./src/host/browser/index.ts",
      prelude: "./src/host/browser/prelude.ts",
      postlude: "./src/host/browser/postlude.ts",
    },
    output: {
      path: path.resolve(__dirname, "dist/host"),
      // The pane's page names the two scripts around Microsoft's client library.
      filename: ({ chunk }) =>
        ["prelude", "postlude"].includes(chunk.name) ? "[name].js" : "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
      new HtmlWebpackPlugin({
        template: "./src/host/browser/index.html",
        filename: "index.html",
        chunks: ["host"],
      }),
    ],
  },
];
